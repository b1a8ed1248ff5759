/**
 * Live rooms over their real door and socket, and what happens to them when something fails.
 *
 * <p>{@link eu.secu4all.it.live.LiveClass} makes a session of a test's own, with people who are let in already;
 * {@link eu.secu4all.it.live.LiveClient} is one tab of one of them and keeps to PROTOCOL.md as the browser does: it
 * comes back by itself and sends again what was not answered. {@link eu.secu4all.it.live.Cable} is a network that fails.
 *
 * <p>Every fault has its test:
 * <ul>
 *   <li>the server is killed amid votes and edits, in browsers, too: {@code FaultsIT.kill}; BBB #21192, a restart ends the
 *       session: the same
 *   <li>the database is away: {@code FaultsIT.database_away}; killed and stopped: {@code HistoryIT}
 *   <li>the network drops, with a notice and no dead buttons (BBB #20485): {@code NetworkIT.drop}; changes (BBB #21062,
 *       reconnecting for ever): {@code NetworkIT.change}; swallows everything, or the page sleeps (BBB #21147, a ghost for
 *       15 minutes): {@code NetworkIT.silence}; the wait between two tries grows without end (BBB #16255): {@code
 *       FaultsIT.kill}, {@code client.test.js}
 *   <li>the tab is loaded anew: {@code NetworkIT.reload}; a second tab: {@code NetworkIT.twoTabs}
 *   <li>malformed, so that all suffer (CVE-2025-61602): {@code ForgeryIT.malformed}; oversized: {@code tooLarge}; out of
 *       order: {@code outOfOrder}; nonsense: {@code FuzzIT} here, {@code FuzzTest} in memory
 *   <li>rights missing (CVE-2026-41127) or only in the page (CVE-2020-27601): {@code ForgeryIT.rights}, every command and
 *       role: {@code RightsTest}; for another, in another's group (CVE-2022-41962): {@code ForgeryIT.forAnother}
 *   <li>tickets used, stolen (CVE-2022-41960), foreign, expired: {@code ForgeryIT.tickets, expired}, {@code TicketsTest};
 *       another origin: {@code ForgeryIT.origins}; all of it in the log: {@code ForgeryIT.logged}
 *   <li>leaks of links and answers (CVE-2024-38273), every door for strangers and the removed: {@code DoorsIT}, {@code
 *       LeakTest}, {@code SessionsIT}
 *   <li>scripts in names, chat, worksheets, answers (BBB #14718, PR #24867), third parties (CVE-2020-27611): {@code
 *       InjectionIT}; in slides: {@code MarkdownTest}; addresses to fetch (BBB PR #18052): there are none, {@code
 *       MarkdownTest} MD-3
 *   <li>uploads that are something else or lead elsewhere (CVE-2023-42803, -42804): {@code UploadTest}, {@code
 *       DoorsIT.traversal}; that fetch something (BBB PR #10619): {@code RemoteContentTest}
 *   <li>frames against RFC 6455, half-open peers, handshakes without end: {@code WireConformanceIT}, {@code
 *       NetworkIT.silence}
 *   <li>replaying gives the live state; who was away sees what the others see: {@code LawsTest}, {@code ResumeTest}
 * </ul>
 */
package eu.secu4all.it.live;
