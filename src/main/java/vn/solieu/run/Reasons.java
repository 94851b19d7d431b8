package vn.solieu.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in words for a table or a terminal: one line, no stack trace. */
final class Reasons {
  private static final int LONGEST = 300;

  private Reasons() {}

  /** What a file system said. */
  static String of(Exception e) {
    Throwable t = e instanceof DirectoryIteratorException ? e.getCause() : e;
    if (t instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (t instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (t instanceof FileSystemException f && f.getReason() != null) {
      return line(f.getReason());
    }
    return line(t instanceof IOException && t.getMessage() != null ? t.getMessage() : t.toString());
  }

  /** What went wrong inside the program while it read one document. */
  static String ofFault(Throwable t) {
    if (t instanceof StackOverflowError) {
      return "the program's stack overflowed" + at(t);
    }
    if (t instanceof OutOfMemoryError) {
      return "the program ran out of memory. Give it more (java -Xmx2g) or split the file";
    }
    String said = t.getMessage() == null ? "" : ": " + t.getMessage();
    return line("unexpected " + t.getClass().getSimpleName() + said) + at(t);
  }

  private static String at(Throwable t) {
    for (StackTraceElement e : t.getStackTrace()) {
      if (e.getClassName().startsWith("vn.solieu.")) {
        return " (" + e.getClassName().substring(e.getClassName().lastIndexOf('.') + 1) + ":" + e.getLineNumber() + ")";
      }
    }
    return "";
  }

  private static String line(String s) {
    String folded = s.replaceAll("\\s+", " ").strip();
    return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST) + "…";
  }
}
