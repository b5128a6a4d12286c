package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.lovende.repository.server.RemotePeer;

/** A server's end of the connection of a client that has logged in. */
final class ServerLink extends Link implements RemotePeer {
	/** A client has one channel per session, and few sessions. */
	private static final int MAX_CHANNELS = 200;
	private static final String PROTOCOL = "cdo";

	private final String user;
	private final String address;
	private final RemoteService service;
	private final ExecutorService calls;

	ServerLink(Socket socket, long maxMessage, String user, RemoteService service, ExecutorService calls) {
		super(socket, maxMessage);
		this.user = user;
		this.address = socket.getInetAddress().getHostAddress();
		this.service = service;
		this.calls = calls;
	}

	@Override
	public Location getLocation() {
		return Location.SERVER;
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	String peer() {
		return user + "@" + address;
	}

	@Override
	void violated(String what) {
		super.violated(what);
		service.violated(this, what);
	}

	@Override
	void control(DataInputStream frame) throws IOException {
		byte code = frame.readByte();
		switch (code) {
			case ControlFrame.OPEN_CHANNEL -> open(frame.readShort(), frame.readInt(), frame.readUTF());
			case ControlFrame.CLOSE_CHANNEL -> channelClosed(frame.readShort());
			case ControlFrame.PING -> sendControl(out -> out.writeByte(ControlFrame.PONG));
			case ControlFrame.CALL -> call(frame.readInt(), frame.readUTF(), ControlFrame.readTexts(frame));
			default -> throw new ProtocolViolation("control frame " + code);
		}
	}

	private void open(short id, int version, String protocol) throws ProtocolViolation {
		if (id <= 0 || getChannel(id) != null || getChannels().size() >= MAX_CHANNELS)
			throw new ProtocolViolation("channel " + id);
		if (!protocol.equals(PROTOCOL))
			throw new ProtocolViolation("protocol " + protocol);
		String problem = "";
		try {
			inverseOpenChannel(id, protocol, version);
		} catch (RuntimeException e) {
			problem = String.valueOf(e.getMessage());
		}
		String answer = problem;
		sendControl(out -> {
			out.writeByte(ControlFrame.CHANNEL_OPENED);
			out.writeShort(id);
			out.writeUTF(answer);
		});
	}

	private void call(int number, String name, List<String> arguments) throws ProtocolViolation {
		try {
			calls.execute(() -> answer(number, name, arguments));
		} catch (RejectedExecutionException e) {
			throw new ProtocolViolation("too many calls");
		}
	}

	private void answer(int number, String name, List<String> arguments) {
		RemoteService.Answer answer = service.call(this, name, arguments);
		sendControl(out -> {
			out.writeByte(ControlFrame.ANSWER);
			out.writeInt(number);
			out.writeBoolean(answer.refused());
			ControlFrame.writeTexts(out, answer.texts());
		});
	}

	@Override
	protected void registerChannelWithPeer(short id, long timeout, org.eclipse.net4j.protocol.IProtocol<?> protocol) {
		throw new UnsupportedOperationException();
	}
}
