package org.lovende.diagram.glsp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GModelRoot;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * What a page was sent last of each element of its diagram. The page keeps it too (<code>arrivals.ts</code>), so an element that is the same object as
 * then is named only. The page puts the whole diagram together before anybody else there sees it.
 */
final class SentElements implements TypeAdapterFactory {
	private final Map<String, GModelElement> sent = new HashMap<>();
	/** What is being written; the adapters of its class and of its interface ask one another. */
	private GModelElement writing;

	/** Another page, which has nothing yet, is sent the next diagram. */
	void forget() {
		sent.clear();
	}

	@Override
	public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
		return GModelElement.class.isAssignableFrom(type.getRawType()) ? new Adapter<>(gson.getDelegateAdapter(this, type)) : null;
	}

	private final class Adapter<T> extends TypeAdapter<T> {
		private final TypeAdapter<T> whole;

		Adapter(TypeAdapter<T> whole) {
			this.whole = whole;
		}

		@Override
		public void write(JsonWriter out, T value) throws IOException {
			if (!(value instanceof GModelElement element) || element == writing || !(element.getParent() instanceof GModelRoot))
				whole.write(out, value);
			else if (sent.put(element.getId(), element) == element)
				out.beginObject().name("id").value(element.getId()).name("isSame").value(true).endObject();
			else
				writeWhole(out, value, element);
		}

		private void writeWhole(JsonWriter out, T value, GModelElement element) throws IOException {
			writing = element;
			try {
				whole.write(out, value);
			} finally {
				writing = null;
			}
		}

		@Override
		public T read(JsonReader in) throws IOException {
			return whole.read(in);
		}
	}
}
