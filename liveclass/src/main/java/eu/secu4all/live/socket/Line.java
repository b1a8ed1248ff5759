package eu.secu4all.live.socket;

/** The way to one client. Used by one thread at a time. */
interface Line {

    /**
     * Sends a text frame without waiting for the client.
     *
     * @param whenSent called once by any thread, perhaps before this returns: it can take the next frame, or it broke
     */
    void send(Frame frame, Runnable whenSent);

    void close(int code);
}
