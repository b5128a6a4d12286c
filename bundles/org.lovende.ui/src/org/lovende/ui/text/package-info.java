/** The field in which users write texts with bold words, lists and links. */
package org.lovende.ui.text;
