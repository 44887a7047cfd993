namespace TiledeskContracts.Runtime.Tests.Http;

/// <summary>A clock that goes only when told.</summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        Timer[] due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    /// <summary>Waits until somebody waits for less than the limit, and tells for how long.</summary>
    public async Task<TimeSpan> NextWaitAsync(TimeSpan limit)
    {
        while (true)
        {
            Task set;
            lock (_lock)
            {
                set = _set.Task;
                if (_timers.Where(timer => timer.Due < _now + limit).Min(timer => timer.Due) is { } due)
                {
                    return due - _now;
                }
            }

            await set.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Lets each wait below the limit pass at once, until the call has ended.</summary>
    /// <returns>The waits.</returns>
    public async Task<IReadOnlyList<TimeSpan>> PassAsync(Task call, TimeSpan limit)
    {
        var waits = new List<TimeSpan>();
        while (!call.IsCompleted)
        {
            var wait = NextWaitAsync(limit);
            if (await Task.WhenAny(call, wait) == wait)
            {
                waits.Add(await wait);
                Advance(waits[^1]);
            }
        }

        return waits;
    }

    private void Set()
    {
        TaskCompletionSource set;
        lock (_lock)
        {
            set = _set;
            _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        set.SetResult();
    }

    private sealed class Timer(FakeTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
            time.Set();
            return true;
        }

        public void Fire()
        {
            Due = null;
            callback(state);
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
