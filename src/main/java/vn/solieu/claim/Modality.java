package vn.solieu.claim;

/** Whether a figure is told as fact, as a plan or as a norm. */
public enum Modality {
  REPORTED,
  /** phấn đấu, mục tiêu, dự kiến, kế hoạch. */
  PLANNED,
  /** mỗi chi bộ phải có ít nhất 3 đảng viên. */
  REQUIRED
}
