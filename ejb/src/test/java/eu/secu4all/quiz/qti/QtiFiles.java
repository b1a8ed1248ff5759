package eu.secu4all.quiz.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package as another system writes it. */
final class QtiFiles {

    private final Map<String, String> files = new LinkedHashMap<>();

    void put(String name, String text) {
        files.put(name, text);
    }

    void clear() {
        files.clear();
    }

    void manifest(String... items) {
        StringBuilder resources = new StringBuilder("<manifest>\n<resources>");
        for (String item : items) {
            resources
                    .append("<resource type='imsqti_item_xmlv2p1' href='")
                    .append(item)
                    .append("'/>");
        }
        put("imsmanifest.xml", resources + "<resource type='webcontent' href='x'/></resources></manifest>");
    }

    /** An item whose only response has these right values. */
    void item(String name, String response, String body, String... right) {
        StringBuilder item = new StringBuilder("<assessmentItem identifier='" + name + "'>");
        item.append("<responseDeclaration identifier='R' ").append(response).append("><correctResponse>");
        for (String value : right) {
            item.append("<value>").append(value).append("</value>");
        }
        put(name, item + "</correctResponse></responseDeclaration><itemBody>" + body + "</itemBody></assessmentItem>");
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
