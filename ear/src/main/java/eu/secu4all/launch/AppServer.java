package eu.secu4all.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Payara Server of our own on the loopback address, with one application on it. */
public final class AppServer {
    static final String NAME = "Payara";
    private static final String DOMAIN = "secu4all";
    private static final String SUCCESS = "exit-code: SUCCESS";
    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final Duration DEPLOY_MAX = Duration.ofMinutes(8);

    private final Home home;
    private final Path installRoot;
    private final Settings settings;
    private final Progress progress;
    private final int adminPort;
    private volatile Child child;
    private long loggedBefore;

    private AppServer(Home home, Path installRoot, Settings settings, Progress progress) {
        this.home = home;
        this.installRoot = installRoot;
        this.settings = settings;
        this.progress = progress;
        this.adminPort = Ports.free();
    }

    /**
     * What may differ between two servers.
     *
     * @param httpPort where the application answers
     * @param heap most memory for Java objects, as {@code java -Xmx} takes it
     * @param environment the application's configuration, as environment variables
     */
    public record Settings(int httpPort, String heap, Map<String, String> environment) {
        public Settings {
            environment = Map.copyOf(environment);
        }
    }

    /** Unpacks the program where it does not exist yet; {@link #start()} and {@link #deploy} come next. */
    static AppServer in(Home home, Path archive, Settings settings, Progress progress) throws IOException {
        String version = archive.getFileName().toString().replaceAll("payara-(.*)\\.zip", "$1");
        Path program = Unpacking.once(archive, "payara6/", home.programs().resolve("payara-" + version), progress);
        return new AppServer(home, program.resolve("glassfish"), settings, progress);
    }

    public URI url() {
        return URI.create("http://localhost:" + settings.httpPort() + "/");
    }

    public int adminPort() {
        return adminPort;
    }

    public Path log() {
        return domain().resolve("logs/server.log");
    }

    /** Everything the server has logged since its last start. */
    public String logged() throws IOException {
        byte[] log = Files.readAllBytes(log());
        int from = log.length < loggedBefore ? 0 : (int) loggedBefore;
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }

    public long pid() {
        return child.pid();
    }

    public boolean isRunning() {
        return child != null && child.isAlive();
    }

    public void start() throws IOException, InterruptedException {
        progress.begin("Starting Payara Server");
        var configuration = freshDomain();
        loggedBefore = Files.exists(log()) ? Files.size(log()) : 0;
        Path console = home.file("payara-console.log");
        child = Child.start(
                NAME, home, command(configuration), settings.environment(), domain().resolve("config"), console);
        child.await(() -> Ports.answers(adminPort) && isReady(), START_MAX, console);
        progress.end();
    }

    /** Puts the application on the running server, in place of the one that is there. */
    public void deploy(Path ear) throws IOException, InterruptedException {
        progress.begin("Deploying " + ear.getFileName());
        var answer = admin(
                "deploy?name=secu4all&force=true&DEFAULT=" + URLEncoder.encode(ear.toString(), StandardCharsets.UTF_8));
        if (!answer.contains(SUCCESS) && !answer.contains("exit-code: WARNING")) {
            throw new CannotStart(
                    "The application cannot be deployed; the log is " + log() + System.lineSeparator() + answer);
        }
        progress.end();
    }

    public void stop() throws IOException {
        if (child != null) {
            child.stop();
        }
    }

    /** Ends it as a power cut would: nothing is written, nobody is told. */
    public void kill() throws IOException {
        child.kill();
    }

    private Path domain() {
        return home.file(DOMAIN);
    }

    /** The domain is made anew for each start, only the cache of the server's own modules stays: it saves seconds. */
    private DomainFile freshDomain() throws IOException {
        Path origin = installRoot.resolve("domains/domain1");
        for (String folder : List.of("applications", "generated", "config", "docroot", "lib")) {
            Folders.delete(domain().resolve(folder));
        }
        for (String folder : List.of("config", "docroot", "lib")) {
            Folders.copy(origin.resolve(folder), domain().resolve(folder));
        }
        Files.createDirectories(log().getParent());
        Path file = domain().resolve("config/domain.xml");
        var configuration = DomainFile.read(file);
        configuration.listenOn(settings.httpPort(), adminPort);
        configuration.leaveOutWhatNobodyUses();
        configuration.write(file);
        return configuration;
    }

    private List<String> command(DomainFile configuration) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(configuration.jvmOptions(installRoot, domain()));
        command.addAll(List.of(
                "-Xmx" + settings.heap(),
                "-Dcom.sun.aas.installRoot=" + installRoot,
                "-Dcom.sun.aas.instanceRoot=" + domain(),
                "-cp",
                installRoot.resolve("modules/glassfish.jar").toString(),
                "com.sun.enterprise.glassfish.bootstrap.ASMain",
                "-upgrade",
                "false",
                "-read-stdin",
                "false",
                "-domainname",
                DOMAIN,
                "-domaindir",
                domain().toString(),
                "-instancename",
                "server",
                "-type",
                "DAS",
                "-verbose",
                "false"));
        return command;
    }

    /** The ports open some seconds before anybody behind them listens. */
    private boolean isReady() {
        try {
            return admin("uptime").contains(SUCCESS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new CannotStart("Interrupted while starting", e);
        }
    }

    private String admin(String call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort + "/__asadmin/" + call))
                .header("User-Agent", "hk2-agent")
                .header("X-Requested-By", "launcher")
                .timeout(DEPLOY_MAX)
                .GET()
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
