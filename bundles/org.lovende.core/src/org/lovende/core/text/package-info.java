/** Texts with bold words, lists and links, in the portable form in which the model keeps them. */
package org.lovende.core.text;
