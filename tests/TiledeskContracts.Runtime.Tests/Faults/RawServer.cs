using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>A server on this machine that answers with bytes as they are told, one answer a connection, and then resets or closes it.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public RawServer(params (byte[] Answer, bool Resets)[] answers)
    {
        _listener.Start();
        _serving = ServeAsync(answers);
    }

    /// <summary>Gets the head of each request that came.</summary>
    public List<string> Heads { get; } = [];

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public static byte[] Head(string status, params string[] headers) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{string.Concat(headers.Select(static header => $"{header}\r\n"))}\r\n");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync((byte[] Answer, bool Resets)[] answers)
    {
        foreach (var (answer, resets) in answers)
        {
            using var peer = await _listener.AcceptTcpClientAsync(_stop.Token);
            var stream = peer.GetStream();
            Heads.Add(await HeadAsync(stream));
            await stream.WriteAsync(answer, _stop.Token);
            if (resets)
            {
                peer.LingerState = new LingerOption(true, 0);
            }
        }
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _stop.Token) > 0)
        {
            head.Append((char)buffer[0]);
        }

        // What is left unread would reset the connection.
        if (head.ToString().Split("Content-Length: ") is [_, var rest] && int.Parse(rest[..rest.IndexOf('\r', StringComparison.Ordinal)], CultureInfo.InvariantCulture) is > 0 and var length)
        {
            await stream.ReadAtLeastAsync(new byte[length], length, throwOnEndOfStream: false, _stop.Token);
        }

        return head.ToString();
    }
}
