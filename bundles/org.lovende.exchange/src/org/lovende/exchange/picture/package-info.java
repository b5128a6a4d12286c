/** Diagrams as files. */
package org.lovende.exchange.picture;
