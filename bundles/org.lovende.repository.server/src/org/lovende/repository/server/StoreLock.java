package org.lovende.repository.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;

/**
 * The right to open a store: a lock of the operating system on a file, which ends with the process however that ends. The file also says
 * who holds it.
 */
final class StoreLock implements AutoCloseable {
	/** The byte that is locked lies far behind the text, because on Windows a locked range cannot be read. */
	private static final long POSITION = 1L << 30;

	/**
	 * The locks of this process. On POSIX systems closing any channel to a file drops the process's locks on it, so a second attempt must
	 * be recognised without touching the file.
	 */
	private static final Map<Path, LockHolder> HELD_HERE = new HashMap<>();

	private final Path key;
	private final FileChannel channel;

	private StoreLock(Path key, FileChannel channel) {
		this.key = key;
		this.channel = channel;
	}

	/**
	 * Takes the lock of a directory that exists. Does not wait.
	 *
	 * @param user whom to name as the holder
	 * @throws StoreException if somebody else has it (IN_USE), or the lock file cannot be written
	 */
	static StoreLock acquire(StoreDirectory directory, String user) throws StoreException {
		synchronized (HELD_HERE) {
			try {
				Path key = directory.path().toRealPath();
				LockHolder here = HELD_HERE.get(key);
				if (here != null)
					throw inUse(directory, here);
				FileChannel channel = FileChannel.open(directory.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
				boolean taken = false;
				try {
					FileLock lock = channel.tryLock(POSITION, 1, false);
					if (lock == null)
						throw inUse(directory, read(channel));
					LockHolder self = LockHolder.self(user);
					write(channel, self);
					HELD_HERE.put(key, self);
					taken = true;
					return new StoreLock(key, channel);
				} finally {
					if (!taken)
						channel.close();
				}
			} catch (IOException e) {
				throw directory.cannotWrite(e);
			}
		}
	}

	@Override
	public void close() {
		synchronized (HELD_HERE) {
			HELD_HERE.remove(key);
			try {
				channel.truncate(0);
				channel.close();
			} catch (IOException e) {
				CdoLog.LOGGER.log(Level.WARNING, key.toString(), e);
			}
		}
	}

	private static StoreException inUse(StoreDirectory directory, LockHolder holder) {
		return new StoreException(StoreException.Kind.IN_USE, null, directory.path(), holder);
	}

	private static LockHolder read(FileChannel channel) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(4096);
		channel.read(bytes, 0);
		return LockHolder.parse(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
	}

	private static void write(FileChannel channel, LockHolder holder) throws IOException {
		channel.truncate(0);
		channel.write(StandardCharsets.UTF_8.encode(holder.toText()), 0);
	}
}
