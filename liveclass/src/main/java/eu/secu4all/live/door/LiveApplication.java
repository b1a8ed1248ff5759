package eu.secu4all.live.door;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources below {@code /live/api}. */
@ApplicationPath("/api")
public class LiveApplication extends Application {}
