package eu.secu4all.live.room;

/**
 * One or more items of a frame, as JSON text, comma-separated.
 *
 * @param lane what is shown to a whole audience has its lane's number, so that frames joined from several items can be
 *     shared by all who are at the same point; 0 for what only one seat gets
 * @param index counts up by one in its lane
 */
public record Item(String text, long lane, long index) {

    public static Item alone(String text) {
        return new Item(text, 0, 0);
    }
}
