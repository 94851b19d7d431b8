package vn.solieu.number;

/** How closely a text commits itself to a number. */
public enum Approximation {
  EXACT,
  /** trên, hơn, quá. */
  MORE_THAN,
  /** ít nhất, không dưới, trở lên. */
  AT_LEAST,
  /** dưới, chưa đến. */
  LESS_THAN,
  /** tối đa, không quá, trở xuống. */
  AT_MOST,
  /** gần, ngót, xấp xỉ from below. */
  NEARLY,
  /** khoảng, chừng, ước, hàng trăm. */
  ABOUT,
  /** 4 - 6. */
  RANGE
}
