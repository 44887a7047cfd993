using Microsoft.Extensions.Hosting;

namespace TiledeskContracts.Sandbox.Http;

/// <summary>Leaves Ctrl-C and the like to the program that started the sandbox.</summary>
internal sealed class UnattendedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
