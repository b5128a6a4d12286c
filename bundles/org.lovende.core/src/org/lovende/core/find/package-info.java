/** Finding words in what users have written. */
package org.lovende.core.find;
