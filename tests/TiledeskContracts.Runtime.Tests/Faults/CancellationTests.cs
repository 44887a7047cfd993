using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>The caller cancels at the first wait, at the second, and so on, until the call is through before.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan _waits = TimeSpan.FromSeconds(25);

    /// <summary>Gets whether what waits looks at its token, or finishes as if nothing were.</summary>
    public static TheoryData<bool, bool> Ways { get; } = new() { { true, false }, { true, true }, { false, false }, { false, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Cancelled_AtAnyWait_EndsWithTheCallersTokenAndLeavesNothingOpen(bool looks, bool isStream)
    {
        var point = 0;
        var cancelled = 0;
        for (var isThrough = false; !isThrough; point++)
        {
            using var run = new Run(point, looks, isStream);
            var exception = await run.CallAsync();

            isThrough = run.Waits <= point;
            if (exception is not null)
            {
                cancelled++;
                Assert.Equal(run.Token, Assert.IsAssignableFrom<OperationCanceledException>(exception).CancellationToken);
                Assert.StartsWith("createTicket: POST /tickets was cancelled by the caller.", exception.Message, StringComparison.Ordinal);
            }

            // What is through may be told, though the caller no longer wants it; what stops the call must not be swallowed.
            Assert.True(exception is not null || isThrough || !looks, $"wait {point} was cancelled in vain");
            Assert.Equal(0, run.Open);
            Assert.True(run.IsBodyClosed);
        }

        Assert.InRange(point, isStream ? 6 : 12, 100);
        Assert.InRange(cancelled, looks ? point - 1 : 1, point);
    }

    /// <summary>A call through a callback, a 503, a wait, a 401, a renewal and a success; or, from a stream, a success.</summary>
    private sealed class Run : IDisposable
    {
        private readonly CancellationTokenSource _source = new();
        private readonly FakeTime _time = new();
        private readonly MemoryStream _body = new([1, 2, 3]);
        private readonly FaultyServer _server;
        private readonly int _point;
        private readonly bool _looks;
        private readonly bool _isStream;
        private int _credentials;

        public Run(int point, bool looks, bool isStream)
        {
            (_point, _looks, _isStream) = (point, looks, isStream);
            _server = isStream ? new FaultyServer() : new FaultyServer(Fault.Failed503, Fault.Unauthorized);
            _server.OnWait = WaitAsync;
        }

        public int Waits { get; private set; }

        public CancellationToken Token => _source.Token;

        public int Open => _server.Open;

        public bool IsBodyClosed => !_isStream || !_body.CanRead;

        public async Task<Exception?> CallAsync()
        {
            var credential = ApiCredential.FromCallback(async (_, cancellation) =>
            {
                await WaitAsync(cancellation);
                return ApiCredential.Scheme("JWT", $"t{++_credentials}");
            });
            var call = _server.Connect(_time, new() { Credential = credential }).Start(Operations.Create, new() { Retry = CallRetry.EvenUnsafe });
            if (_isStream)
            {
                call.StreamBody(_body, "text/plain");
            }

            var sending = call.SendAsync<Department, ModelCodec<Department>>(_source.Token);
            while (!sending.IsCompleted)
            {
                var wait = _time.NextWaitAsync(_waits);
                if (await Task.WhenAny(sending, wait) == wait)
                {
                    Count();
                    _time.Advance(await wait);
                }
            }

            return await Record.ExceptionAsync(() => sending);
        }

        public void Dispose()
        {
            _source.Dispose();
            _server.Dispose();
        }

        private async Task WaitAsync(CancellationToken cancellation)
        {
            await Task.Yield();
            Count();
            if (_looks)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        private void Count()
        {
            if (Waits++ == _point)
            {
                _source.Cancel();
            }
        }
    }
}
