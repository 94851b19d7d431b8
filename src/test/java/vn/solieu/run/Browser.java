package vn.solieu.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A headless Chromium, driven through its own debugging protocol (chromedevtools.github.io/devtools-protocol). */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_SECONDS = 60;
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowDown", 40, "ArrowUp", 38);

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<Map<?, ?>>> asked = new ConcurrentHashMap<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private int last;
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Ear()).join();
  }

  /** Where the browser is, if there is one. */
  static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it, with what it keeps in a folder. */
  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--hide-scrollbars", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(profile.resolveSibling("browser.log").toFile())
            .start();
    try {
      Path port = profile.resolve("DevToolsActivePort");
      for (int i = 0; i < PATIENCE_SECONDS * 20 && !(Files.exists(port) && Files.size(port) > 0); i++) {
        Thread.sleep(50);
      }
      String host = "http://127.0.0.1:" + Files.readAllLines(port).get(0);
      HttpRequest list = HttpRequest.newBuilder(URI.create(host + "/json/list")).build();
      for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
        String body = HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
        for (Object target : (List<?>) parse(body)) {
          Map<?, ?> t = (Map<?, ?>) target;
          if (t.get("type").equals("page")) {
            Browser browser = new Browser(process, URI.create(t.get("webSocketDebuggerUrl").toString()));
            for (String domain : List.of("Page", "Runtime", "Log")) {
              browser.ask(domain + ".enable", Map.of());
            }
            return browser;
          }
        }
        Thread.sleep(50);
      }
      throw new IOException("the browser opened no page");
    } catch (IOException | InterruptedException | RuntimeException e) {
      end(process);
      throw e;
    }
  }

  /** What a page complained about since it was opened: errors of scripts, of the console, of its policy. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Opens a file. */
  void open(Path file, String fragment) {
    load("about:blank");
    errors.clear();
    load(file.toUri() + fragment);
  }

  private void load(String address) {
    loaded = new CompletableFuture<>();
    ask("Page.navigate", Map.of("url", address));
    loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** A window of a size in CSS pixels; a phone's has touch. */
  void window(int width, int height, boolean phone) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    ask("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
  }

  /** The value of an expression. */
  Object value(String expression) {
    Map<?, ?> answer =
        ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  /** The text of an expression's value. */
  String text(String expression) {
    return String.valueOf(value(expression));
  }

  /** Waits until an expression is true. */
  void await(String condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Boolean.TRUE.equals(value("Boolean(" + condition + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + condition + "; errors: " + errors);
      }
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** Presses and lets go of a key. */
  void key(String key) {
    int code = KEYS.get(key);
    Map<String, Object> down =
        key.equals("Enter") || key.equals(" ")
            ? Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", key.equals("Enter") ? "\r" : key)
            : Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", code);
    ask("Input.dispatchKeyEvent", down);
    ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** Types text where the focus is. */
  void type(String text) {
    ask("Input.insertText", Map.of("text", text));
  }

  /** Clicks with the mouse into the middle of an element's first line. */
  void click(String element) {
    double[] at = middle(element);
    ask("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", at[0], "y", at[1]));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", at[0], "y", at[1], "button", "left", "clickCount", 1));
    }
  }

  /** Moves the mouse over an element. */
  void hover(String element) {
    double[] at = middle(element);
    ask("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", at[0], "y", at[1]));
  }

  /** Taps with a finger. */
  void tap(String element) {
    double[] at = middle(element);
    ask("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", at[0], "y", at[1]))));
    ask("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  private double[] middle(String element) {
    Map<?, ?> at =
        (Map<?, ?>)
            value(
                "(() => { const e = " + element + "; e.scrollIntoView({block: 'center', behavior: 'instant'});"
                    + " const b = e.getClientRects()[0]; return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
    return new double[] {((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue()};
  }

  /** A picture of the window as PNG. */
  byte[] picture() {
    return Base64.getDecoder().decode(ask("Page.captureScreenshot", Map.of("format", "png")).get("data").toString());
  }

  /** The page as it prints, as PDF. */
  byte[] print() {
    Map<?, ?> printed = ask("Page.printToPDF", Map.of("printBackground", false, "preferCSSPageSize", false));
    return Base64.getDecoder().decode(printed.get("data").toString());
  }

  Map<?, ?> ask(String method, Map<String, Object> parameters) {
    int id = ++last;
    CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket.sendText(Json.of(Map.of("id", id, "method", method, "params", parameters)), true).join();
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static Object parse(String json) {
    return new Load(LoadSettings.builder().setCodePointLimit(1 << 27).build()).loadFromString(json);
  }

  @Override
  public void close() {
    socket.abort();
    end(process);
  }

  private static void end(Process process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Hears what the browser says. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      heard.append(data);
      if (whole) {
        Map<?, ?> message = (Map<?, ?>) parse(heard.toString());
        heard.setLength(0);
        take(message);
      }
      from.request(1);
      return null;
    }

    private void take(Map<?, ?> message) {
      if (message.containsKey("id")) {
        CompletableFuture<Map<?, ?>> answer = asked.remove((Integer) message.get("id"));
        if (message.containsKey("error")) {
          answer.completeExceptionally(new AssertionError(message.get("error")));
        } else {
          answer.complete((Map<?, ?>) message.get("result"));
        }
        return;
      }
      Map<?, ?> told = (Map<?, ?>) message.get("params");
      switch (message.get("method").toString()) {
        case "Page.loadEventFired" -> loaded.complete(null);
        case "Runtime.exceptionThrown" -> errors.add(told.toString());
        case "Runtime.consoleAPICalled" -> {
          if (told.get("type").equals("error") || told.get("type").equals("warning")) {
            errors.add(told.toString());
          }
        }
        case "Log.entryAdded" -> {
          Map<?, ?> entry = (Map<?, ?>) told.get("entry");
          if (entry.get("level").equals("error") || entry.get("level").equals("warning")) {
            errors.add(entry.toString());
          }
        }
        default -> { }
      }
    }
  }
}
