package eu.secu4all.live.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.WorksheetCommand;
import eu.secu4all.live.worksheet.WorksheetEvent;
import java.io.IOException;
import java.io.Serial;

/** The words of worksheets, and the plain values of their cells. */
final class WorksheetWire {

    private WorksheetWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfWorksheet.class,
                        wrapped -> ((SessionCommand.OfWorksheet) wrapped).command(),
                        SessionCommand.OfWorksheet::new)
                .word("worksheet.splice", WorksheetCommand.Splice.class)
                .word("worksheet.set", WorksheetCommand.Set.class)
                .word("worksheet.addRow", WorksheetCommand.AddRow.class)
                .word("worksheet.removeRow", WorksheetCommand.RemoveRow.class)
                .word("worksheet.restoreRow", WorksheetCommand.RestoreRow.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfWorksheet.class,
                        wrapped -> ((SessionEvent.OfWorksheet) wrapped).event(),
                        SessionEvent.OfWorksheet::new)
                .word("worksheet.spliced", WorksheetEvent.Spliced.class)
                .word("worksheet.valueSet", WorksheetEvent.ValueSet.class)
                .word("worksheet.rowAdded", WorksheetEvent.RowAdded.class)
                .word("worksheet.rowRemoved", WorksheetEvent.RowRemoved.class)
                .word("worksheet.rowRestored", WorksheetEvent.RowRestored.class);
    }

    static final class CellReader extends StdDeserializer<CellValue> {

        @Serial
        private static final long serialVersionUID = 1L;

        CellReader() {
            super(CellValue.class);
        }

        @Override
        public CellValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token.isNumeric()) {
                return CellValue.of(parser.getDoubleValue());
            }
            if (token == JsonToken.VALUE_STRING) {
                return CellValue.of(parser.getText());
            }
            return context.reportInputMismatch(CellValue.class, "a number, the id of an option, or null");
        }

        @Override
        public CellValue getNullValue(DeserializationContext context) {
            return CellValue.NOTHING;
        }
    }

    static final class CellWriter extends StdSerializer<CellValue> {

        @Serial
        private static final long serialVersionUID = 1L;

        CellWriter() {
            super(CellValue.class);
        }

        @Override
        public void serialize(CellValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writePOJO(value.plain());
        }
    }
}
