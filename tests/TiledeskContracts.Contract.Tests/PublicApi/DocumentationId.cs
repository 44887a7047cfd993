using System.Reflection;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>The names by which XML documentation calls members.</summary>
internal static class DocumentationId
{
    /// <summary>The name of a member or type.</summary>
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo => $"F:{Name(member.DeclaringType!)}.{member.Name}",
        EventInfo => $"E:{Name(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{Name(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo made => $"M:{Name(member.DeclaringType!)}.#ctor{Parameters(made.GetParameters())}",
        MethodInfo method => Method(method),
        _ => throw new NotSupportedException($"{member.MemberType} {member.Name}"),
    };

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";
        var converted = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : "";
        return $"M:{Name(method.DeclaringType!)}.{method.Name}{generic}{Parameters(method.GetParameters())}{converted}";
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        var arguments = type.GetGenericArguments();
        var name = Name(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        return arguments.Length == 0 ? name : $"{name[..name.LastIndexOf('`')]}{{{string.Join(',', arguments.Select(Reference))}}}";
    }

    private static string Name(Type type) => (type.FullName ?? $"{type.Namespace}.{type.Name}").Replace('+', '.');
}
