/** Sign-in, invitations, rights and languages, over HTTP and through a browser. */
package eu.secu4all.it.people;
