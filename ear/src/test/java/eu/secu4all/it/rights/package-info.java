/** Who may come in where: every page and every address of the live room, as everybody. The services' doors: {@code it.inside}. */
package eu.secu4all.it.rights;
