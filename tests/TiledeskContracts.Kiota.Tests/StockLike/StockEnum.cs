using System.Reflection;
using System.Runtime.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>Texts of enums as Kiota reads and writes them: by <see cref="EnumMemberAttribute"/>, else by name, whatever its case; numbers become any value.</summary>
internal static class StockEnum
{
    public static object? Read(Type type, string? text)
    {
        var named = type.GetFields().FirstOrDefault(field => TextOf(field) is { } name && name == text);
        return Enum.TryParse(type, named?.Name ?? text, ignoreCase: true, out var value) ? value : null;
    }

    public static string Write(Type type, object value)
    {
        var name = Enum.GetName(type, value) ?? throw new ArgumentException($"Invalid Enum value {value} for enum of type {type}");
        return TextOf(type.GetField(name)!) ?? name;
    }

    private static string? TextOf(FieldInfo field) => field.GetCustomAttribute<EnumMemberAttribute>()?.Value;
}
