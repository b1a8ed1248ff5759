package eu.secu4all.live.socket;

/** The way to one client. */
interface Line {

    /**
     * Sends a frame without waiting for the client. Used by one thread at a time.
     *
     * @param whenSent called once by any thread, perhaps before this returns: it can take the next frame
     */
    void send(Frame frame, Runnable whenSent);

    /** Says goodbye after the frame under way, if the client takes it. */
    void close(int code);

    /** Ends the connection at once. */
    void cut();
}
