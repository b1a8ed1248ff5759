/**
 * One running session in memory: the order of its events, who sees what of them, and who is there to see it.
 *
 * <p>A room has a single writer: whatever reaches it waits in its inbox and is done by one thread at a time. The way of
 * a command: decided by the rules, numbered, handed to the {@link eu.secu4all.live.room.Journal}; only what is stored is
 * shown to any {@link eu.secu4all.live.room.Seat}, acknowledgements included. While one batch is stored the writer goes
 * on. Deliberately absent: sockets, the database, and every rule of an activity.
 *
 * <ul>
 *   <li>ROOM-1 Nothing is acknowledged or shown before it is stored, refusals that follow from it included.
 *   <li>ROOM-2 A command is applied once, however often it comes, also after the room was loaded again.
 *   <li>ROOM-3 Who comes back sees what those see who stayed.
 *   <li>ROOM-4 A slow seat slows nobody and takes bounded memory.
 *   <li>ROOM-5 A deadline comes even if the room was not in memory when it was set.
 *   <li>ROOM-6 If another writer owns the numbers, or they cannot be stored, the room steps down: nothing of it is shown any
 *       more.
 *   <li>ROOM-7 When the journal stands still, commands beyond {@link eu.secu4all.live.room.Limits#UNSTORED_MAX} are refused.
 *   <li>ROOM-8 Somebody is away only {@link eu.secu4all.live.room.Limits#AWAY_AFTER} after the last of their tabs went.
 *   <li>ROOM-9 A room with {@link eu.secu4all.live.room.Limits#PEOPLE_MAX} people takes no further learner, neither at the
 *       door nor with a ticket from before; trainers, the projector and who was here before always get in.
 * </ul>
 */
package eu.secu4all.live.room;
