/** Planning a session through a browser: its details, its run sheet, and the door through which people join. */
package eu.secu4all.it.schedule;
