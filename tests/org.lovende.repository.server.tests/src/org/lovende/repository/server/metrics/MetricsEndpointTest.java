package org.lovende.repository.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;

class MetricsEndpointTest {
	private static HttpResponse<String> ask(MetricsEndpoint endpoint, HttpRequest.Builder request) throws Exception {
		URI address = URI.create("http://127.0.0.1:" + endpoint.port() + "/metrics");
		return HttpClient.newHttpClient().send(request.uri(address).build(), BodyHandlers.ofString());
	}

	@Test
	void get_metrics_areThoseOfTheMoment() throws Exception {
		int[] value = new int[1];
		try (MetricsEndpoint endpoint = MetricsEndpoint.start(0, () -> List.of(Metric.gauge("lovende_sessions", ++value[0])))) {
			HttpResponse<String> first = ask(endpoint, HttpRequest.newBuilder().GET());
			assertThat(first.body()).isEqualTo("# TYPE lovende_sessions gauge\nlovende_sessions 1\n");
			assertThat(first.headers().firstValue("Content-Type")).contains(PrometheusText.MEDIA_TYPE);
			assertThat(ask(endpoint, HttpRequest.newBuilder().GET()).body()).endsWith(" 2\n");
		}
	}

	@Test
	void post_anything_isNotAllowed() throws Exception {
		try (MetricsEndpoint endpoint = MetricsEndpoint.start(0, List::of)) {
			assertThat(ask(endpoint, HttpRequest.newBuilder().POST(BodyPublishers.ofString("x"))).statusCode()).isEqualTo(405);
		}
	}
}
