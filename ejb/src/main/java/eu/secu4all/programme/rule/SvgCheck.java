package eu.secu4all.programme.rule;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks whether an SVG is a drawing and nothing else (PACK-4): what is not known to be harmless is refused. */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int DEPTH_MAX = 50;

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "symbol",
            "use",
            "style");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "role",
            "lang",
            "space",
            "version",
            "viewBox",
            "preserveAspectRatio",
            "baseProfile",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "dx",
            "dy",
            "d",
            "points",
            "pathLength",
            "rotate",
            "textLength",
            "lengthAdjust",
            "startOffset",
            "method",
            "spacing",
            "side",
            "offset",
            "transform",
            "transform-origin",
            "gradientTransform",
            "gradientUnits",
            "spreadMethod",
            "patternUnits",
            "patternContentUnits",
            "patternTransform",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "markerUnits",
            "markerWidth",
            "markerHeight",
            "refX",
            "refY",
            "orient",
            "type",
            "media",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "vector-effect",
            "opacity",
            "color",
            "display",
            "visibility",
            "overflow",
            "clip-path",
            "clip-rule",
            "mask",
            "paint-order",
            "marker-start",
            "marker-mid",
            "marker-end",
            "stop-color",
            "stop-opacity",
            "shape-rendering",
            "text-rendering",
            "color-interpolation",
            "font",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "font-stretch",
            "font-variant",
            "text-anchor",
            "text-decoration",
            "dominant-baseline",
            "alignment-baseline",
            "baseline-shift",
            "letter-spacing",
            "word-spacing",
            "writing-mode",
            "direction",
            "unicode-bidi");

    /** What CSS can do besides painting: fetch, run, or hide either behind an escape. */
    private static final Pattern BAD_STYLE = Pattern.compile(
            "(?i)url\\(\\s*['\"]?(?!#|['\"])|@|\\\\|expression|javascript:|behavior|image(-set)?\\(|src\\(");

    private SvgCheck() {}

    /** What is wrong: a key of the refusals, its argument, and the line. */
    record Wrong(int line, String key, String what) {}

    static Optional<Wrong> of(byte[] svg) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            return read(reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            return Optional.of(new Wrong(line, "programme.svg-broken", ""));
        } finally {
            close(reader);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void close(XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("closing a reader of bytes reads nothing", e);
        }
    }

    private static Optional<Wrong> read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        boolean style = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String bad = "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                style = reader.getLocalName().equals("style");
                bad = depth > DEPTH_MAX || (depth == 1 && !reader.getLocalName().equals("svg"))
                        ? reader.getLocalName()
                        : element(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                style = false;
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                bad = "<!";
            } else if (style
                    && reader.hasText()
                    && BAD_STYLE.matcher(reader.getText()).find()) {
                bad = "style";
            }
            if (!bad.isEmpty()) {
                return Optional.of(new Wrong(reader.getLocation().getLineNumber(), "programme.svg", bad));
            }
        }
        return Optional.empty();
    }

    /** The name of what must not be there; empty if all may. */
    private static String element(XMLStreamReader reader) {
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(reader.getLocalName())) {
            return reader.getLocalName();
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!isHarmless(
                    reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i))) {
                return reader.getAttributeLocalName(i);
            }
        }
        return "";
    }

    private static boolean isHarmless(String namespace, String name, String value) {
        if (name.equals("href") && (namespace == null || namespace.isEmpty() || namespace.equals(XLINK))) {
            return value.strip().startsWith("#");
        }
        boolean plain = namespace == null || namespace.isEmpty() || namespace.equals(XML);
        boolean known = ATTRIBUTES.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
        return plain
                && known
                && !BAD_STYLE.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
