package vn.solieu.run;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {

  /** The version, or "development" outside a jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"solieu " + number()};
  }
}
