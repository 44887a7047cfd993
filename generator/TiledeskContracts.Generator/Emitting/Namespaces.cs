using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>The runtime's namespaces as emitted code names them.</summary>
internal static class Namespaces
{
    /// <summary>Credentials, options.</summary>
    public static Code Runtime { get; } = Code.Of($"global::TiledeskContracts");

    /// <summary>Reading and writing.</summary>
    public static Code Json { get; } = Code.Of($"global::TiledeskContracts.Json");

    /// <summary>Calls.</summary>
    public static Code Http { get; } = Code.Of($"global::TiledeskContracts.Http");

    /// <summary>Open enums, references, optional values.</summary>
    public static Code Values { get; } = Code.Of($"global::TiledeskContracts.Values");

    /// <summary>Attributes that tie members to the contract.</summary>
    public static Code Contracts { get; } = Code.Of($"global::TiledeskContracts.Contracts");

    /// <summary>Exceptions.</summary>
    public static Code Errors { get; } = Code.Of($"global::TiledeskContracts.Errors");

    /// <summary>Walks over pages.</summary>
    public static Code Paging { get; } = Code.Of($"global::TiledeskContracts.Paging");
}
