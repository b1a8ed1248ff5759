/** Raised hands, in the order in which they went up. */
package eu.secu4all.live.hands;
