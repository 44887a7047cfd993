namespace TiledeskContracts.Sandbox;

/// <summary>How a sandbox starts.</summary>
public sealed class SandboxOptions
{
    /// <summary>The clock that dates come from.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where ids, passwords and the key of the tokens come from. Give a seeded one for the same ids in every run.</summary>
    /// <value>The default is different in every run.</value>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>Whether <c>/v2</c> and <c>/v3</c> are accepted before the paths, as the hosted service has them.</summary>
    /// <value>The default is true. With false the sandbox refuses them with 400, as the open-source server does.</value>
    public bool ServeVersionPrefixes { get; init; } = true;

    /// <summary>The port on loopback.</summary>
    /// <value>The default is 0: a free one.</value>
    public int Port { get; init; }
}
