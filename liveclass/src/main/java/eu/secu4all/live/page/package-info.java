/**
 * The page of the live room: one HTML file for every room, and the headers that keep it safe.
 *
 * <p>Knows no session and asks for no rights: the page is empty, what it shows comes through the door and the socket.
 *
 * <ul>
 *   <li>PAGE-1 {@code /live/room/12} and {@code /live/room/12/record} answer with the page, {@code /live/record/12} leads
 *       to the latter; anything else below {@code /live/room} is one of its modules.
 *   <li>PAGE-2 Scripts and styles come from this server only; the one inline script, the import map, is named by its hash.
 *   <li>PAGE-3 All modules but those of the record, of trainers and of exercises at one's own pace are announced in the page's head, so that a
 *       browser fetches them at once and not level by level. Styles come as one sheet.
 *   <li>PAGE-4 Modules and styles are sent without comments, compressed once at the start. Their addresses hold a revision
 *       that changes with them, those of libraries a version: browsers keep both, and ask again only for the page.
 * </ul>
 */
package eu.secu4all.live.page;
