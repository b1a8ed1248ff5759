/**
 * What every page stands in: who is here, in which language, through which door; words, errors and navigation.
 *
 * <p>Deliberately absent: anything about one feature. A new page needs four things:
 * <ol>
 *   <li>the file {@code /FEATURE/name.xhtml}, whose address is {@code /FEATURE/name}, with
 *       {@code <ui:composition template="/WEB-INF/templates/page.xhtml">}, {@code <ui:param name="title" value="#{...}"/>}
 *       and {@code <ui:define name="main">}; pages before sign-in use {@code templates/door.xhtml};
 *   <li>its line in {@link eu.secu4all.web.frame.PageRights}, which says who may open it;
 *   <li>a bean {@code NamePage} that injects {@link eu.secu4all.web.frame.ActiveUser} and hands {@code user.caller()}
 *       to a boundary;
 *   <li>its words in {@code texts/FEATURE_*.properties}, in EL as {@code #{people['key']}}, {@code #{schedule['key']}},
 *       {@code #{frame['key']}}.
 * </ol>
 *
 * <p>A {@link eu.secu4all.shared.Refused} that leaves an action is shown in words without further code: beside the field
 * whose id is the refused thing ({@code people.email-taken} goes to the field {@code email} of the submitted form), else
 * at the top of the page. Rules, each named by a test:
 * <ul>
 *   <li>FRAME-1 Every page has its line in the table of rights; what has none cannot be opened.
 *   <li>FRAME-2 Whoever is not signed in gets to the sign-in page, and from there to where they wanted to go, never to
 *       another site.
 *   <li>FRAME-3 A language chosen before sign-in is kept in the browser, one chosen afterwards with the person.
 *   <li>FRAME-4 What another site posts here is refused.
 *   <li>FRAME-5 The session has another id after sign-in, and its cookie is HttpOnly and SameSite=Lax: with Strict, the
 *       links in our letters would arrive as if nobody were signed in.
 * </ul>
 */
package eu.secu4all.web.frame;
