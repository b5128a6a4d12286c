package org.lovende.repository;

import org.lovende.repository.server.StoreLocation;

class ReopeningOnPostgresqlServerTest extends ReopeningTest {
	private StoreLocation location;

	@Override
	Place.Site open() throws Exception {
		location = Place.newPostgresqlStore();
		return serve(Place.USER);
	}

	@Override
	Place.Site openAgain() throws Exception {
		return serve();
	}

	private Place.Site serve(String... newUsers) throws Exception {
		TestServer server = new TestServer(location, newUsers);
		return new Place.Site(server.open(Place.USER), server);
	}
}
