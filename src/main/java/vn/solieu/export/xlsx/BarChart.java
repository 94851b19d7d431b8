package vn.solieu.export.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** A native bar chart of one series beside the cells that it shows. */
final class BarChart {
  private static final byte[] BAR = {(byte) 0x2a, (byte) 0x6f, (byte) 0x97};
  private static final byte[] GRID = {(byte) 0xd9, (byte) 0xde, (byte) 0xe2};
  private static final String FORMAT = "#,##0";
  private static final int GAP = 45;
  private static final double LABEL_POINTS = 8.0;
  private static final double TITLE_POINTS = 12.0;

  private BarChart() {}

  /**
   * Cells, and what they say.
   *
   * @param range with its sheet
   */
  record Cited<T>(String range, List<T> values) {
    Cited {
      values = List.copyOf(values);
    }
  }

  /**
   * Draws a chart.
   *
   * @param title of the chart
   * @param lying whether the bars lie, the first on top; else they stand, the first at the left
   * @param names the bars' names
   * @param numbers their lengths
   * @param place the cells that the chart covers
   */
  static void draw(
      XSSFSheet sheet, String title, boolean lying, Cited<String> names, Cited<Double> numbers, CellRangeAddress place) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, place.getFirstColumn(), place.getFirstRow(), place.getLastColumn() + 1, place.getLastRow() + 1);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_POINTS);
    XDDFCategoryAxis categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    if (lying) {
      categories.setOrientation(AxisOrientation.MAX_MIN);
    }
    values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setNumberFormat(FORMAT);
    values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
    label(categories.getOrAddTextProperties());
    label(values.getOrAddTextProperties());
    categories.setMajorTickMark(AxisTickMark.NONE);
    values.setMajorTickMark(AxisTickMark.NONE);
    categories.getOrAddShapeProperties().setLineProperties(line(GRID));
    values.getOrAddShapeProperties().setLineProperties(line(GRID));
    XDDFDataSource<String> bars = XDDFDataSourcesFactory.fromArray(names.values().toArray(String[]::new), names.range());
    XDDFNumericalDataSource<Double> lengths =
        XDDFDataSourcesFactory.fromArray(numbers.values().toArray(Double[]::new), numbers.range());
    lengths.setFormatCode(FORMAT);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(GAP);
    XDDFChartData.Series series = data.addSeries(bars, lengths);
    series.setTitle(title);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
    series.setShapeProperties(shape);
    chart.plot(data);
    tell(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls());
  }

  /** Writes its length at the end of each bar that has one. */
  private static void tell(CTDLbls labels) {
    CTNumFmt format = labels.addNewNumFmt();
    format.setFormatCode(FORMAT + ";;");
    format.setSourceLinked(false);
    CTTextBody text = labels.addNewTxPr();
    text.addNewBodyPr();
    text.addNewP().addNewPPr().addNewDefRPr().setSz((int) (LABEL_POINTS * 100));
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void label(XDDFRunProperties text) {
    text.setFontSize(LABEL_POINTS);
  }

  private static XDDFLineProperties line(byte[] color) {
    return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
  }
}
