/** The user guide and the handbook's words, as data: no window is needed to read them. */
package org.lovende.help;
