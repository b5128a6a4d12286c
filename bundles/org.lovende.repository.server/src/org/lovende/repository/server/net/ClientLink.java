package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.channel.ChannelException;
import org.eclipse.net4j.protocol.IProtocol;
import org.eclipse.net4j.signal.ISignalProtocol;
import org.eclipse.spi.net4j.InternalChannel;

/** A client's end of a connection to a server. */
final class ClientLink extends Link {
	private final String peer;
	private final Map<Short, CompletableFuture<String>> opening = new ConcurrentHashMap<>();
	private final Map<Integer, CompletableFuture<RemoteService.Answer>> calls = new ConcurrentHashMap<>();
	private final AtomicInteger lastCall = new AtomicInteger();
	private final OpenRequests requests = new OpenRequests();
	private final ScheduledExecutorService pinger = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "lovende ping");
		thread.setDaemon(true);
		return thread;
	});

	ClientLink(Socket socket) {
		super(socket, Long.MAX_VALUE);
		peer = socket.getRemoteSocketAddress().toString();
	}

	@Override
	public Location getLocation() {
		return Location.CLIENT;
	}

	@Override
	String peer() {
		return peer;
	}

	@Override
	protected void doActivate() throws Exception {
		super.doActivate();
		pinger.scheduleWithFixedDelay(() -> sendControl(out -> out.writeByte(ControlFrame.PING)), PING_MILLIS, PING_MILLIS, TimeUnit.MILLISECONDS);
	}

	@Override
	protected void doDeactivate() throws Exception {
		pinger.shutdownNow();
		IOException lost = new IOException("connection closed");
		opening.values().forEach(future -> future.completeExceptionally(lost));
		calls.values().forEach(future -> future.completeExceptionally(lost));
		super.doDeactivate();
	}

	@Override
	void sending(short channel, ByteBuffer content) {
		requests.sent(channel, content);
		if (isClosing()) // else somebody would wait for the answer
			throw new ChannelException("connection closed");
	}

	@Override
	void received(short channel, ByteBuffer content) {
		requests.answered(channel, content);
	}

	/**
	 * Ends the waiting for answers that will not come: each gets an empty one, which Net4j takes for a lost connection. Who asks after that,
	 * before the session has noticed, waits for next to nothing.
	 */
	@Override
	void ending(short id) {
		InternalChannel channel = getChannel(id);
		if (channel == null || !(channel.getReceiveHandler() instanceof ISignalProtocol<?> protocol))
			return;
		try {
			protocol.setTimeout(1);
		} catch (RuntimeException e) {
			// it has also tried to tell the server
		}
		for (int number : requests.forget(id)) {
			IBuffer buffer = provideBuffer();
			buffer.startPutting(id).putInt(number);
			buffer.setEOS(true);
			buffer.flip();
			// not by way of the channel, which drops what it has not handed on when it closes
			protocol.handleBuffer(buffer);
		}
	}

	@Override
	void control(DataInputStream frame) throws IOException {
		byte code = frame.readByte();
		switch (code) {
			case ControlFrame.CHANNEL_OPENED -> {
				CompletableFuture<String> opened = opening.remove(frame.readShort());
				if (opened != null)
					opened.complete(frame.readUTF());
			}
			case ControlFrame.CLOSE_CHANNEL -> channelClosed(frame.readShort());
			case ControlFrame.PONG -> {
				// that something came is all that matters
			}
			case ControlFrame.ANSWER -> {
				CompletableFuture<RemoteService.Answer> call = calls.remove(frame.readInt());
				if (call != null)
					call.complete(new RemoteService.Answer(frame.readBoolean(), ControlFrame.readTexts(frame)));
			}
			default -> throw new ProtocolViolation("control frame " + code);
		}
	}

	@Override
	protected void registerChannelWithPeer(short id, long timeout, IProtocol<?> protocol) {
		CompletableFuture<String> opened = new CompletableFuture<>();
		opening.put(id, opened);
		sendControl(out -> {
			out.writeByte(ControlFrame.OPEN_CHANNEL);
			out.writeShort(id);
			out.writeInt(Net4jUtil.getProtocolVersion(protocol));
			out.writeUTF(Net4jUtil.getProtocolID(protocol));
		});
		try {
			String problem = opened.get(timeout, TimeUnit.MILLISECONDS);
			if (!problem.isEmpty())
				throw new ChannelException(problem);
		} catch (ExecutionException | TimeoutException e) {
			throw new ChannelException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ChannelException(e);
		} finally {
			opening.remove(id);
		}
	}

	/**
	 * Asks the server to do something.
	 *
	 * @throws IOException if the connection is lost or the server does not answer in time
	 */
	RemoteService.Answer call(String name, List<String> arguments, long timeoutMillis) throws IOException {
		int number = lastCall.incrementAndGet();
		CompletableFuture<RemoteService.Answer> answer = new CompletableFuture<>();
		calls.put(number, answer);
		try {
			if (!isActive())
				throw new IOException("connection closed");
			sendControl(out -> {
				out.writeByte(ControlFrame.CALL);
				out.writeInt(number);
				out.writeUTF(name);
				ControlFrame.writeTexts(out, arguments);
			});
			return answer.get(timeoutMillis, TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new IOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} finally {
			calls.remove(number);
		}
	}
}
