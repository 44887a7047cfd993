using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>
/// The namespaces that emitted code names, by aliases of its own. What stands before <c>::</c> is looked up among aliases alone,
/// so that no member or namespace of a contract or of its user's comes in between. They are lower-cased, as no type of a contract is.
/// </summary>
internal static class Namespaces
{
    /// <summary>Credentials, options.</summary>
    public static Code Runtime { get; } = Code.Of($"api");

    /// <summary>Reading and writing.</summary>
    public static Code Json { get; } = Code.Of($"json");

    /// <summary>Calls.</summary>
    public static Code Http { get; } = Code.Of($"http");

    /// <summary>Open enums, references, optional values.</summary>
    public static Code Values { get; } = Code.Of($"values");

    /// <summary>Attributes that tie members to the contract.</summary>
    public static Code Contracts { get; } = Code.Of($"contracts");

    /// <summary>Exceptions.</summary>
    public static Code Errors { get; } = Code.Of($"errors");

    /// <summary>Walks over pages.</summary>
    public static Code Paging { get; } = Code.Of($"paging");

    /// <summary>Kiota's interfaces.</summary>
    public static Code Kiota { get; } = Code.Of($"kiota");

    /// <summary>What code for Kiota needs beside the runtime.</summary>
    public static Code Lossless { get; } = Code.Of($"lossless");

    /// <summary>Writes the aliases that a file uses.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="body">What the file declares, all of it.</param>
    public static void Declare(CodeWriter code, CodeWriter body)
    {
        Alias(code, body, Runtime, Code.Of($"global::TiledeskContracts"));
        Alias(code, body, Code.Of($"collections"), Code.Of($"global::System.Collections.Generic"));
        Alias(code, body, Contracts, Code.Of($"global::TiledeskContracts.Contracts"));
        Alias(code, body, Errors, Code.Of($"global::TiledeskContracts.Errors"));
        Alias(code, body, Http, Code.Of($"global::TiledeskContracts.Http"));
        Alias(code, body, Json, Code.Of($"global::TiledeskContracts.Json"));
        Alias(code, body, Kiota, Code.Of($"global::Microsoft.Kiota.Abstractions"));
        Alias(code, body, Lossless, Code.Of($"global::TiledeskContracts.Kiota"));
        Alias(code, body, Paging, Code.Of($"global::TiledeskContracts.Paging"));
        Alias(code, body, Code.Of($"system"), Code.Of($"global::System"));
        Alias(code, body, Values, Code.Of($"global::TiledeskContracts.Values"));
    }

    private static void Alias(CodeWriter code, CodeWriter body, Code alias, Code target)
    {
        if (body.Says(Code.Of($"{alias}::")))
        {
            code.Lines($"using {alias} = {target};");
        }
    }
}
