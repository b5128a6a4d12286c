/** Finds words that are in no dictionary. Knows neither the model nor a window. */
package org.lovende.spelling;
