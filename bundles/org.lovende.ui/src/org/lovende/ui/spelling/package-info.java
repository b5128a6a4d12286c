/** Spelling in the fields that text is written in. */
package org.lovende.ui.spelling;
