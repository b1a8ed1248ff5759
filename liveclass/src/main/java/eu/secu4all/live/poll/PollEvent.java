package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.List;

/** What happened to a poll. Who voted is the stamp's actor. Stored for good: add components, never rename or drop one. */
public sealed interface PollEvent {

    String activity();

    /** {@code name}: what the actor is called. */
    void applyTo(Poll poll, Stamp stamp, String name);

    List<Share> sharesOf(PollSight sight, Stamp stamp);

    /** A round begins; {@code endsAtMs} 0 if it has no time limit. */
    record Opened(String activity, int round, long endsAtMs) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this, stamp);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.opened(activity);
        }
    }

    record Closed(String activity) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this, stamp);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.changed(activity);
        }
    }

    /** The same round goes on. */
    record Reopened(String activity, long endsAtMs) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this, stamp);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.changed(activity);
        }
    }

    record Revealed(String activity) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.changed(activity);
        }
    }

    /** Replaces an earlier ballot of the same person in this round. */
    record BallotCast(String activity, int round, Answer answer) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this, stamp, name);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.voted(activity, stamp.actor());
        }
    }

    record BallotWithdrawn(String activity, int round) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this, stamp);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.voted(activity, stamp.actor());
        }
    }

    record Struck(String activity, String item) implements PollEvent {
        @Override
        public void applyTo(Poll poll, Stamp stamp, String name) {
            poll.on(this);
        }

        @Override
        public List<Share> sharesOf(PollSight sight, Stamp stamp) {
            return sight.struck(activity, item);
        }
    }
}
