package eu.secu4all.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of the Payara domain: the distribution's own, made lean and bound to the loopback address. The
 * README lists the same settings as {@code asadmin} commands for a server of one's own.
 */
final class DomainFile {
    private static final int SELECTOR_THREADS = 2;
    private static final int HTTP_THREADS_MIN = 8;
    private static final int HTTP_THREADS_MAX = 32;
    /** Small enough that a client that does not read is noticed after some 64 KB, see PROTOCOL.md. */
    private static final int SOCKET_WRITE_BUFFER_BYTES = 65536;

    private static final String COMPRESSED_TYPES =
            "text/html,text/css,text/javascript,text/csv,text/plain,application/javascript,application/json,image/svg+xml";

    private final Document document;

    private DomainFile(Document document) {
        this.document = document;
    }

    static DomainFile read(Path file) throws IOException {
        try {
            return new DomainFile(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    void write(Path file) throws IOException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    void listenOn(int httpPort, int adminPort) {
        set("//network-listener[@name='http-listener-1']", "address", "127.0.0.1");
        set("//network-listener[@name='http-listener-1']", "port", httpPort);
        set("//network-listener[@name='admin-listener']", "address", "127.0.0.1");
        set("//network-listener[@name='admin-listener']", "port", adminPort);
        remove("//network-listener[@name='http-listener-2']");
        remove("//protocol[@name='http-listener-2']");
        set("//virtual-server[@id='server']", "network-listeners", "http-listener-1");
        set("//protocol[@name='http-listener-1']/http", "compression", "on");
        set("//protocol[@name='http-listener-1']/http", "compressable-mime-type", COMPRESSED_TYPES);
        set("//protocol[@name='http-listener-1']/http", "xpowered-by", false);
        set("//protocol[@name='http-listener-1']/http", "server-header", false);
        set("//transport[@name='tcp']", "acceptor-threads", SELECTOR_THREADS);
        set("//transport[@name='tcp']", "socket-write-buffer-size", SOCKET_WRITE_BUFFER_BYTES);
        set("//thread-pool[@name='http-thread-pool']", "min-thread-pool-size", HTTP_THREADS_MIN);
        set("//thread-pool[@name='http-thread-pool']", "max-thread-pool-size", HTTP_THREADS_MAX);
    }

    void leaveOutWhatNobodyUses() {
        remove("//config[@name='default-config']");
        remove("//iiop-listener[@id!='orb-listener-1']");
        set("//iiop-listener", "address", "127.0.0.1");
        set("//iiop-listener", "port", Ports.free());
        set("//system-property[@name='JMS_PROVIDER_PORT']", "value", Ports.free());
        // left out, the server would make an embedded one, whose proxy listens on every address of the machine
        add("//config[@name='server-config']", "jms-service");
        set("//jms-service", "type", "REMOTE");
        set("//jms-service", "default-jms-host", "none");
        add("//jms-service", "jms-host");
        set("//jms-host", "name", "none");
        set("//jms-host", "host", "127.0.0.1");
        set("//jmx-connector", "enabled", false);
        set("//hazelcast-config-specific-configuration", "enabled", false);
        set("//microprofile-metrics-configuration", "enabled", false);
        set("//notification-service-configuration", "enabled", false);
        add("//admin-service", "das-config", "autodeploy-enabled", "dynamic-reload-enabled");
        add("/domain", "phone-home-runtime-configuration", "enabled");
    }

    /** The options that the domain wants for the running Java, with their variables filled in. */
    List<String> jvmOptions(Path installRoot, Path instanceRoot) {
        var options = new ArrayList<String>();
        for (Element option : elements("//jvm-options").toList()) {
            String text = option.getTextContent()
                    .replace("${com.sun.aas.installRoot}", installRoot.toString())
                    .replace("${com.sun.aas.instanceRoot}", instanceRoot.toString());
            if (text.startsWith("[")) {
                int java = text.startsWith("[Dynamic") ? Integer.MAX_VALUE : Integer.parseInt(text.substring(1, 3));
                text = Runtime.version().feature() >= java ? text.substring(text.indexOf(']') + 1) : "";
            }
            boolean unwanted = text.isEmpty() || text.contains("additionalOSGiBundles") || text.startsWith("-Xmx");
            if (!unwanted) {
                options.add(text);
            }
        }
        return options;
    }

    private void set(String path, String attribute, Object value) {
        elements(path).forEach(element -> element.setAttribute(attribute, value.toString()));
    }

    private void remove(String path) {
        elements(path).forEach(element -> element.getParentNode().removeChild(element));
    }

    private void add(String path, String child, String... switchedOff) {
        elements(path).forEach(parent -> {
            Element element = document.createElement(child);
            Stream.of(switchedOff).forEach(attribute -> element.setAttribute(attribute, "false"));
            parent.insertBefore(element, parent.getFirstChild());
        });
    }

    private Stream<Element> elements(String path) {
        try {
            var nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            var elements = new ArrayList<Element>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements.stream();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
