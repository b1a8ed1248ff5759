package eu.secu4all.schedule.control;

/** One encoded image. */
@SuppressWarnings("ArrayRecordComponent") // never compared: the etag is
public record Page(String mediaType, byte[] bytes) {

    public String etag() {
        return Secrets.hash(bytes);
    }
}
