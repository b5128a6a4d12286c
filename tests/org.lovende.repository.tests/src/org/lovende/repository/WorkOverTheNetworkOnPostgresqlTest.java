package org.lovende.repository;

import org.lovende.repository.server.StoreLocation;

class WorkOverTheNetworkOnPostgresqlTest extends WorkOverTheNetworkTest {
	@Override
	StoreLocation store() throws Exception {
		return Place.newPostgresqlStore();
	}
}
