package eu.secu4all.schedule.control;

/** One encoded image. */
public record Page(String mediaType, byte[] bytes) {

    public String etag() {
        return Secrets.hash(bytes);
    }
}
