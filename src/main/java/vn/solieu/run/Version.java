package vn.solieu.run;

import picocli.CommandLine.IVersionProvider;

/** The program's version. It stands here, and not only in the jar, because the tables name it however the program is run. */
final class Version implements IVersionProvider {
  /** As in pom.xml; a test holds the two together. */
  static final String NUMBER = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"solieu " + NUMBER};
  }
}
