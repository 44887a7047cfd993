namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>Two sandboxes for all recordings: one that knows no prefix, as the recorded server, and one as the hosted service.</summary>
public sealed class RecordedSandboxes : IAsyncLifetime
{
    internal RecordedSandbox WithoutPrefix { get; private set; } = null!;

    internal RecordedSandbox WithPrefixes { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        WithoutPrefix = await RecordedSandbox.StartAsync(servePrefixes: false);
        WithPrefixes = await RecordedSandbox.StartAsync(servePrefixes: true);
    }

    public async ValueTask DisposeAsync()
    {
        await WithoutPrefix.DisposeAsync();
        await WithPrefixes.DisposeAsync();
    }
}
