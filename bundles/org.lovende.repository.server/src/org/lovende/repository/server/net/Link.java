package org.lovende.repository.server.net;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.protocol.IProtocolProvider;
import org.eclipse.net4j.util.concurrent.ExecutorServiceFactory;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.security.INegotiationContext;
import org.eclipse.spi.net4j.Connector;
import org.eclipse.spi.net4j.InternalChannel;

/**
 * One end of a connection between a client and a server, as a connector of Net4j: plain or TLS, on one socket that is connected and logged in
 * when the link is activated.
 * <p>
 * Everything travels in frames: the number of the channel (2 bytes), flags (1), the length of what follows (4), and that many bytes. The
 * frames of the channel {@link #CONTROL} open and close channels and carry calls; all others carry buffers of Net4j.
 */
abstract class Link extends Connector {
	static final short CONTROL = RESERVED_CHANNEL;

	/** A client asks whether the server is there after this time without anything else to say. */
	static final int PING_MILLIS = 10_000;
	/** A peer that was silent for so long is gone. */
	static final int SILENCE_MILLIS = 40_000;

	private static final Logger LOG = Logger.getLogger("org.lovende.repository.server");
	private static final byte END_OF_MESSAGE = 1;
	private static final int MAX_CONTROL_FRAME = 1 << 20;
	private static final int STREAM_BUFFER = 1 << 16;
	/** More than the largest repository in one answer. What a peer does not fetch may fill the memory no further. */
	private static final long MAX_UNSENT = 256L << 20;
	private static final byte[] END = new byte[0];

	private final Socket socket;
	private final long maxMessage;
	private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>();
	private final AtomicLong unsent = new AtomicLong();
	private final Map<Short, Long> messageLengths = new ConcurrentHashMap<>();
	private volatile boolean closing;

	/**
	 * @param socket connected and logged in; belongs to the link from now on
	 * @param maxMessage the bytes that one message of the peer may have
	 */
	Link(Socket socket, long maxMessage) {
		this.socket = socket;
		this.maxMessage = maxMessage;
	}

	/** Gives the link what it needs of Net4j. To be called before it is activated. */
	final void configure(IManagedContainer container, IProtocolProvider protocols) {
		getConfig().setBufferProvider(Net4jUtil.getBufferProvider(container));
		getConfig().setReceiveExecutor(ExecutorServiceFactory.get(container));
		getConfig().setProtocolProvider(protocols);
	}

	/** The name of the peer in logs. */
	abstract String peer();

	/** Handles a control frame. Called on the thread that reads; must not wait. */
	abstract void control(DataInputStream frame) throws IOException;

	/** A buffer is about to go to the peer. May refuse it by an exception; must not move the content's position. */
	void sending(short channel, ByteBuffer content) {
		// nothing to do
	}

	/** The last buffer of a message has come. */
	void received(short channel, ByteBuffer content) {
		// nothing to do
	}

	/** Nothing will come on a channel any more; it is still open here. */
	void ending(short channel) {
		// nothing to do
	}

	/** Whether nothing can be sent any more. */
	final boolean isClosing() {
		return closing;
	}

	/** The peer has broken the rules; the link closes after this. */
	void violated(String what) {
		LOG.log(Level.WARNING, "{0}: {1}", new Object[] { peer(), what });
	}

	@Override
	protected void doActivate() throws Exception {
		super.doActivate();
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(SILENCE_MILLIS);
		start("reader", this::read);
		start("writer", this::write);
		leaveConnecting();
	}

	private void start(String name, Runnable work) {
		Thread thread = new Thread(work, "lovende " + name + " " + peer());
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	protected void doDeactivate() throws Exception {
		closing = true;
		// the writer closes the socket when it has sent what was there, or after the socket's own time
		outgoing.add(END);
		getChannels().forEach(channel -> ending(((InternalChannel) channel).getID()));
		super.doDeactivate();
	}

	/** Closes without delay, from any thread. */
	final void abort() {
		closing = true;
		closeSocket();
		getConfig().getReceiveExecutor().execute(this::deactivate);
	}

	private void closeSocket() {
		try {
			socket.close();
		} catch (IOException e) {
			LOG.log(Level.FINE, peer(), e);
		}
	}

	@Override
	public final void multiplexChannel(InternalChannel channel) {
		Queue<IBuffer> queue = channel.getSendQueue();
		IBuffer buffer = queue == null ? null : queue.poll();
		if (buffer == null)
			return; // the channel was closed meanwhile
		boolean last = buffer.isCCAM();
		int length = buffer.getPosition() - IBuffer.HEADER_SIZE;
		try {
			// Net4j skips empty buffers, and the peer would not know what to do with one
			if (length > 0)
				send(channel.getID(), buffer, length);
		} finally {
			buffer.release();
			if (last)
				channel.close();
		}
	}

	private void send(short channel, IBuffer buffer, int length) {
		byte[] frame = new byte[FrameHeader.LENGTH + length];
		FrameHeader.put(frame, channel, buffer.isEOS() ? END_OF_MESSAGE : 0, length);
		ByteBuffer bytes = buffer.getByteBuffer();
		bytes.flip();
		bytes.position(IBuffer.HEADER_SIZE);
		sending(channel, bytes);
		bytes.get(frame, FrameHeader.LENGTH, length);
		send(frame);
	}

	/** Sends a control frame. */
	final void sendControl(ControlFrame content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			DataOutputStream out = new DataOutputStream(bytes);
			out.write(new byte[FrameHeader.LENGTH]);
			content.write(out);
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
		byte[] frame = bytes.toByteArray();
		FrameHeader.put(frame, CONTROL, (byte) 0, frame.length - FrameHeader.LENGTH);
		send(frame);
	}

	private void send(byte[] frame) {
		if (closing)
			return;
		if (unsent.addAndGet(frame.length) > MAX_UNSENT) {
			violated("takes no answers");
			abort();
			return;
		}
		outgoing.add(frame);
	}

	private void write() {
		try (BufferedOutputStream out = new BufferedOutputStream(socket.getOutputStream(), STREAM_BUFFER)) {
			for (byte[] frame = outgoing.take(); frame != END; frame = outgoing.take()) {
				out.write(frame);
				unsent.addAndGet(-frame.length);
				if (outgoing.isEmpty())
					out.flush();
			}
		} catch (IOException e) {
			LOG.log(Level.FINE, peer(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			abort();
		}
	}

	private void read() {
		try {
			// not closed here: what was violated is told before the peer can see the end
			DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), STREAM_BUFFER));
			while (!closing)
				readFrame(in);
		} catch (ProtocolViolation e) {
			violated(e.getMessage());
		} catch (EOFException e) {
			LOG.log(Level.FINE, "{0}: connection ended", peer());
		} catch (IOException | RuntimeException e) {
			if (!closing)
				LOG.log(Level.INFO, "{0}: connection lost ({1})", new Object[] { peer(), e.toString() });
		} finally {
			abort();
		}
	}

	private void readFrame(DataInputStream in) throws IOException {
		int first = in.read();
		if (first < 0)
			ended();
		try {
			readFrame((byte) first, in);
		} catch (EOFException e) {
			throw new ProtocolViolation("frame that is cut off");
		}
	}

	/** The peer has ended the connection between two frames. */
	private void ended() throws IOException {
		if (messageLengths.isEmpty())
			throw new EOFException();
		throw new ProtocolViolation("message that is cut off");
	}

	private void readFrame(byte first, DataInputStream in) throws IOException {
		short channel = (short) (first << Byte.SIZE | in.readUnsignedByte());
		boolean end = (in.readByte() & END_OF_MESSAGE) != 0;
		int length = in.readInt();
		if (length <= 0 || length > (channel == CONTROL ? MAX_CONTROL_FRAME : getBufferCapacity() - IBuffer.HEADER_SIZE))
			throw new ProtocolViolation("frame of " + length + " bytes");
		byte[] content = new byte[length];
		in.readFully(content);
		if (channel == CONTROL)
			control(new DataInputStream(new ByteArrayInputStream(content)));
		else
			receive(channel, end, content);
	}

	private void receive(short id, boolean end, byte[] content) throws ProtocolViolation {
		InternalChannel channel = getChannel(id);
		if (channel == null)
			return; // closed meanwhile
		if (messageLengths.merge(id, (long) content.length, Long::sum) > maxMessage)
			throw new ProtocolViolation("message of more than " + maxMessage + " bytes");
		if (end) {
			messageLengths.remove(id);
			received(id, ByteBuffer.wrap(content));
		}
		IBuffer buffer = provideBuffer();
		buffer.startPutting(id).put(content);
		buffer.setEOS(end);
		buffer.flip();
		channel.handleBufferFromMultiplexer(buffer);
	}

	@Override
	protected void deregisterChannelFromPeer(InternalChannel channel) {
		if (channel == null)
			return;
		messageLengths.remove(channel.getID());
		sendControl(out -> {
			out.writeByte(ControlFrame.CLOSE_CHANNEL);
			out.writeShort(channel.getID());
		});
	}

	/** The peer has closed a channel. */
	final void channelClosed(short id) {
		messageLengths.remove(id);
		// closing a channel ends its session, which may take long
		getConfig().getReceiveExecutor().execute(() -> {
			ending(id);
			inverseCloseChannel(id);
		});
	}

	@Override
	protected final INegotiationContext createNegotiationContext() {
		throw new UnsupportedOperationException();
	}

	@Override
	public final String getURL() {
		return "lovende://" + peer();
	}
}
