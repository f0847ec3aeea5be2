import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One real OpenSearch node on loopback, from the jars in Maven Central, for tests.
 * Usage: java -cp "lib/*" OpenSearchTestServer.java [httpPort] [transportPort] [dataDir]; prints READY when it answers.
 */
public class OpenSearchTestServer {
  static final class TestNode extends Node {
    TestNode(Settings settings, Collection<Class<? extends Plugin>> plugins) {
      super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"), plugins, false);
    }
  }

  public static void main(String[] args) throws Exception {
    String http = args.length > 0 ? args[0] : "29200";
    String transport = args.length > 1 ? args[1] : "29300";
    Path home = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("opensearch-test");
    Settings settings = Settings.builder()
        .put("path.home", home.toString())
        .put("cluster.name", "test")
        .put("node.name", "test")
        .put("network.host", "127.0.0.1")
        .put("http.port", http)
        .put("transport.port", transport)
        .put("discovery.type", "single-node")
        .put("http.type", "netty4")
        .put("transport.type", "netty4")
        .build();
    Node node = new TestNode(settings, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class));
    node.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> { try { node.close(); } catch (Exception ignored) { } }));
    System.out.println("READY http://127.0.0.1:" + http);
    Thread.currentThread().join();
  }
}
