package eu.secu4all.schedule.control;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Page;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@link DeckDrawing} hands back to {@link PdfPages}: the pages, or why there are none. */
final class Drawn {

    private static final int REFUSED = -1;

    private Drawn() {}

    static void writePages(DataOutputStream out, List<Page> pages) throws IOException {
        out.writeInt(pages.size());
        for (Page page : pages) {
            out.writeUTF(page.mediaType());
            out.writeInt(page.bytes().length);
            out.write(page.bytes());
        }
    }

    static void writeRefusal(DataOutputStream out, Refused refused) throws IOException {
        out.writeInt(REFUSED);
        out.writeUTF(refused.key());
        out.writeInt(refused.details().size());
        for (String detail : refused.details()) {
            out.writeUTF(detail);
        }
    }

    /** The pages; refuses what was refused. */
    static List<Page> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count == REFUSED) {
            throw refusal(in);
        }
        List<Page> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pages.add(new Page(in.readUTF(), in.readNBytes(in.readInt())));
        }
        return pages;
    }

    private static Refused refusal(DataInputStream in) throws IOException {
        String key = in.readUTF();
        String[] details = new String[in.readInt()];
        for (int i = 0; i < details.length; i++) {
            details[i] = in.readUTF();
        }
        return new Refused(key, details);
    }
}
