namespace TiledeskContracts.Http;

/// <summary>Lets so many through within any window, and the others wait in line.</summary>
internal sealed class RateGate(int permits, TimeSpan window, TimeProvider clock)
{
    private readonly object _lock = new();
    private readonly Queue<long> _passed = new();
    private readonly LinkedList<TaskCompletionSource> _line = new();
    private ITimer? _timer;

    public int Permits => permits;

    public TimeSpan Window => window;

    /// <summary>Passes if there is room, and nobody waits.</summary>
    public bool TryPass()
    {
        lock (_lock)
        {
            return _line.Count == 0 && TryTake(clock.GetTimestamp());
        }
    }

    /// <summary>Passes when it is one's turn.</summary>
    /// <exception cref="OperationCanceledException">The token ended the wait; the place in the line is free.</exception>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        var place = new LinkedListNode<TaskCompletionSource>(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_lock)
        {
            if (_line.Count == 0 && TryTake(clock.GetTimestamp()))
            {
                return;
            }

            _line.AddLast(place);
            if (_line.Count == 1)
            {
                SetTimer();
            }
        }

        var leaving = cancellationToken.UnsafeRegister((_, token) => Leave(place, token), null);
        await using (leaving.ConfigureAwait(false))
        {
            await place.Value.Task.ConfigureAwait(false);
        }
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place, CancellationToken token)
    {
        lock (_lock)
        {
            if (place.List is null)
            {
                return;
            }

            _line.Remove(place);
        }

        place.Value.TrySetCanceled(token);
    }

    private void CallUp()
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            while (_line.First is { } first && TryTake(now))
            {
                _line.RemoveFirst();
                first.Value.TrySetResult();
            }

            if (_line.Count > 0)
            {
                SetTimer();
            }
        }
    }

    private bool TryTake(long now)
    {
        while (_passed.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= window)
        {
            _passed.Dequeue();
        }

        if (_passed.Count >= permits)
        {
            return false;
        }

        _passed.Enqueue(now);
        return true;
    }

    private void SetTimer()
    {
        var left = window - clock.GetElapsedTime(_passed.Peek());

        // A timer that is early by a fraction of its tick finds nothing free, and is set again.
        var due = TimeSpan.FromMilliseconds(Math.Max(Math.Ceiling(left.TotalMilliseconds), 0));
        _timer ??= clock.CreateTimer(static gate => ((RateGate)gate!).CallUp(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(due, Timeout.InfiniteTimeSpan);
    }
}
