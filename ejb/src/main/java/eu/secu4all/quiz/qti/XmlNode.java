package eu.secu4all.quiz.qti;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with the line on which it begins, or a text ({@code name} is then empty). Read safely (QTI-2). */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text, int line) {

    static final int DEPTH_MAX = 40;

    private static XmlNode open(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlNode(
                reader.getLocalName(),
                attributes,
                new ArrayList<>(),
                "",
                reader.getLocation().getLineNumber());
    }

    /** The root of a document. */
    static XmlNode read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = new XmlNode("", Map.of(), new ArrayList<>(), "", 1);
        open.push(root);
        while (reader.hasNext()) {
            step(reader, reader.next(), open);
        }
        return root.children().get(0);
    }

    private static void step(XMLStreamReader reader, int event, Deque<XmlNode> open) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (open.size() > DEPTH_MAX) {
                    throw new XMLStreamException("too deep", reader.getLocation());
                }
                XmlNode node = open(reader);
                open.element().children().add(node);
                open.push(node);
            }
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS -> {
                if (open.size() > 1) {
                    open.element().children().add(new XmlNode("", Map.of(), List.of(), reader.getText(), 0));
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("document types and entities are not read", reader.getLocation());
            default -> {
                // comments and instructions say nothing to us
            }
        }
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** This node and all below it, in the order of the document. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    Stream<XmlNode> all(String wanted) {
        return all().filter(node -> node.name.equals(wanted));
    }

    Optional<XmlNode> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** What it says: breaks and ends of blocks are line breaks, other white space is one space. */
    String says(Set<String> without) {
        StringBuilder said = new StringBuilder();
        say(said, without);
        return said.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n+$|^\\n+", "")
                .strip();
    }

    private void say(StringBuilder said, Set<String> without) {
        for (XmlNode child : children) {
            if (child.name.isEmpty()) {
                said.append(child.text.replaceAll("\\s+", " "));
            } else if (child.name.equals("br")) {
                said.append('\n');
            } else if (!without.contains(child.name)) {
                child.say(said, without);
                said.append(Set.of("p", "div", "li").contains(child.name) ? "\n" : "");
            }
        }
    }
}
